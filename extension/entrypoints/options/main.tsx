import { render } from "preact";
import { Options } from "../../options/options";

const app = document.querySelector("#app");
if (app !== null) render(<Options />, app);
