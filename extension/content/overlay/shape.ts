/** What tells the root of a host from all others, also that of a host which an earlier version of the script left. */
export const LAYER = "layer";

export function isOverlay({ children }: ShadowRoot): boolean {
  return children.length > 0 && [...children].every(({ className }) => className === LAYER);
}
