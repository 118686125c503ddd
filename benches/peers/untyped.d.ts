/** What is used of packages that come without types. */

declare module "fastscan" {
  export default class FastScanner {
    constructor(words: readonly string[]);
    /** Start and word of each match, overlapping ones included. */
    search(text: string): [number, string][];
  }
}

declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    /** Last unit of each place where words end, and those words. */
    search(text: string): [number, string[]][];
  }
}
