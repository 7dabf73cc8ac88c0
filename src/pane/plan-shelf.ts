import { type OwnPlan, type PlanShelf, textIn, withoutPlan, withPlan } from "./own-plan";

const key = "ra-soat-plans";

const planIn = (entry: unknown): readonly OwnPlan[] => {
  const [id, file, text] = [textIn(entry, "id"), textIn(entry, "file"), textIn(entry, "text")];
  return id === null || file === null || text === null ? [] : [{ id, file, text }];
};

/** Whatever cannot be read as we write it is as good as nothing. */
const read = (): readonly OwnPlan[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(saved) ? saved.flatMap(planIn) : [];
  } catch {
    return [];
  }
};

/** Read anew before each writing: another window may have added a plan meanwhile. */
const change = (next: (plans: readonly OwnPlan[]) => readonly OwnPlan[]): boolean => {
  try {
    const plans = next(read());
    if (plans.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(plans));
    return true;
  } catch {
    return false;
  }
};

/** The browser's own storage on this machine; nothing is sent anywhere. */
export const browserShelf: PlanShelf = {
  read,
  put: (plan) => change((plans) => withPlan(plans, plan)),
  remove: (id) => change((plans) => withoutPlan(plans, id)),
};
