// A form that asks before it is left, and needs no more from a script.
export { askBeforeLeaving as mount } from "../unsaved.js";
