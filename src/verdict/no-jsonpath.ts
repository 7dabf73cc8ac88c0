/**
 * Stands in for jsonpath-plus in bundles (webpack: resolve.alias "jsonpath-plus" to this file). That package runs code found
 * in a condition's `path`; no rule here has a path (rule packs refuse it), so being called at all is a defect of ours.
 */
export const JSONPath = (): never => {
  throw new Error("Conditions have no path here.");
};
