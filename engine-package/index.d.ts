export { Engine } from "./shizha.js";
export type * from "./shizha.js";
