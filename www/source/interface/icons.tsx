/** Small drawings, always beside words that say the same: hidden from assistive technology. */
import type { Risk } from "@engine";

/** The product's mark: a message with one line picked out. Same drawing as public/icon.svg. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="15" class="logo-ground" />
      <path
        d="M14 17a5 5 0 0 1 5-5h26a5 5 0 0 1 5 5v22a5 5 0 0 1-5 5H31l-10 9v-9h-2a5 5 0 0 1-5-5z"
        class="logo-bubble"
      />
      <path d="M22 21h20M22 36h12" class="logo-line" />
      <path d="M22 28.5h16" class="logo-mark" />
    </svg>
  );
}

export function RiskIcon({ risk }: { risk: Risk }) {
  return (
    <svg class="risk-icon" viewBox="0 0 24 24" aria-hidden="true">
      {risk === "none" && <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21" />}
      {risk === "suspicious" && <path d="M12 3.5 22 20.5H2zM12 10v5M12 17.5v.5" />}
      {risk === "dangerous" && <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6.5M12 16.5v.5" />}
    </svg>
  );
}

export function LockIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
    </svg>
  );
}
