/** What tells the root of a host from all others, also that of a host which an earlier version of the script left. */
export const LIFT = "lift";
export const LAYER = "layer";

export function isOverlay({ children }: ShadowRoot): boolean {
  const [only] = children;
  return (
    children.length === 1 &&
    only?.className === LIFT &&
    [...only.children].every(({ className }) => className === LAYER)
  );
}
