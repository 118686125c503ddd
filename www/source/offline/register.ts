/**
 * Registered from built pages only: the development server has no list of files to keep.
 * A refusal (private window, plain http) is no loss to the visitor, who only goes without the offline copy.
 */
export function registerOfflineCopy(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("./service-worker.js").catch((error: unknown) => {
    console.warn("No offline copy:", error);
  });
}
