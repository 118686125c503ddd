import "../styles/base.css";
import "../styles/chat.css";

import { start } from "../interface/start";
import { ChatPage } from "./ChatPage";

start(ChatPage);
