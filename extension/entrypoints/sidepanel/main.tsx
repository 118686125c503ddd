import { render } from "preact";
import { Panel } from "../../panel/panel";

const app = document.querySelector("#app");
if (app !== null) render(<Panel />, app);
