import { record } from "./arguments";
import { denied } from "./errors";
import { alive, type Place } from "./place";
import { defineType } from "./types";

export const worksheetProtection = defineType<Place>("WorksheetProtection", {
  get: {
    protected: ({ sheet }) => sheet.protection !== null,
    options: ({ sheet }) => sheet.protection?.options ?? null,
  },
  call: {
    protect: (place, [options, password]) => {
      alive(place);
      if (place.sheet.protection !== null) throw denied(`${place.sheet.name} is protected already`);
      const given = options === null || options === undefined ? {} : record(options, "options");
      place.sheet.protection = {
        options: given,
        password: typeof password === "string" && password !== "" ? password : null,
      };
    },
    unprotect: (place, [password]) => {
      alive(place);
      const held = place.sheet.protection?.password ?? null;
      if (held !== null && held !== password) throw denied(`${place.sheet.name} has a password`);
      place.sheet.protection = null;
    },
  },
});
