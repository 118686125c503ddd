import { render } from "preact";
import { Learn } from "../../learn/learn";

const app = document.querySelector("#app");
if (app !== null) render(<Learn />, app);
