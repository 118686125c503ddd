/** What only `npm run test:places` needs: a server and its client, a long document; too much for every run of the tests. */

export const debianPackages = ["prosody", "debian-reference-zh-cn"];

/** Without its dependencies, as its bundle holds them. */
export const converse = { name: "converse.js", version: "14.0.0", folder: "target/places/converse-14.0.0" };
