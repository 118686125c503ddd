import { render } from "preact";
import { CheckPage } from "../../check/page";

const app = document.querySelector("#app");
if (app !== null) render(<CheckPage />, app);
