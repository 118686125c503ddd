import "../styles/base.css";
import "../styles/check.css";

import { start } from "../interface/start";
import { CheckPage } from "./CheckPage";

start(CheckPage);
