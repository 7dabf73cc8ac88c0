export type { AboveLine } from "./fill";
export { aboveReturn } from "./make";
export { whyWords } from "./words";
