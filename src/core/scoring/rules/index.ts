export { readRule } from "../grammar/readRule";
export { applyRule } from "./applyRule";
