import { loaded } from "../excel/open";
import { workbookContract } from "./suite";

workbookContract("Excel, behind the real client library,", async (model) => (await loaded(model)).port);
