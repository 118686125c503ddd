/** Every learn page by the id of its scam type, the most frequent scams first. That each type of the lexicon has one is tested. */
import type { LearnPage, Translated } from "../page";
import { advance } from "./advance";
import { bec } from "./bec";
import { carrier } from "./carrier";
import { credit } from "./credit";
import { data } from "./data";
import { flight } from "./flight";
import { friend } from "./friend";
import { gambling } from "./gambling";
import { game } from "./game";
import { invest } from "./invest";
import { lead } from "./lead";
import { loan } from "./loan";
import { military } from "./military";
import { mule } from "./mule";
import { overseas } from "./overseas";
import { phishing } from "./phishing";
import { police } from "./police";
import { recovery } from "./recovery";
import { romance } from "./romance";
import { service } from "./service";
import { sextortion } from "./sextortion";
import { shopping } from "./shopping";
import { support } from "./support";
import { task } from "./task";
import { watch } from "./watch";

export const LEARN_PAGES = {
  task,
  invest,
  romance,
  police,
  service,
  credit,
  loan,
  friend,
  shopping,
  phishing,
  game,
  mule,
  overseas,
  gambling,
  carrier,
  flight,
  support,
  sextortion,
  recovery,
  bec,
  advance,
  military,
  lead,
  data,
  watch,
} satisfies Record<string, Translated<LearnPage>>;
