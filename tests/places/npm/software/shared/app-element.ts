export function appElement(): HTMLElement {
  const app = document.querySelector<HTMLElement>("#app");
  if (app === null) throw new Error("the page has no #app");
  return app;
}
