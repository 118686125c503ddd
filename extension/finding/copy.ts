/**
 * Puts a telephone number on the clipboard. The modern way is missing on pages
 * without TLS and refused in many frames, so the old one stands behind it.
 */
export async function copy(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

/** Copies through a field inside the card, where the page does not see it. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  near.after(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- has no successor on pages without TLS
  const copied = document.execCommand("copy");
  field.remove();
  near.focus();
  return copied;
}
