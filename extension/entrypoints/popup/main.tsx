import { render } from "preact";
import { Popup } from "../../popup/popup";

const app = document.querySelector("#app");
if (app !== null) render(<Popup />, app);
