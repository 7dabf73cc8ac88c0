import product from "../../package.json";

/** The version of Rà Soát itself (semantic versioning); package.json is where it is written. */
export const version: string = product.version;
