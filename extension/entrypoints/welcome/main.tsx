import { render } from "preact";
import { Welcome } from "../../welcome/welcome";

const app = document.querySelector("#app");
if (app !== null) render(<Welcome />, app);
