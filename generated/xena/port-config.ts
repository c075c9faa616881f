// Generated from schema/xena by `npm run generate`. Do not edit.
import {
  type LoadPortConfig,
  portConfigLoader,
  portConfigSaver,
  type SavePortConfig,
} from "../../runtime/xena/tree/index.js";
import { table } from "./table.js";

/** Reads the settings of a port as the text of a port configuration, as `.xpc` files hold it. */
export const savePortConfig: SavePortConfig = /* @__PURE__ */ portConfigSaver(table);

/**
 * Carries out the text of a port configuration on a reserved port.
 * @throws PortConfigSyntaxError before anything is sent, for a line that is none; PortConfigError when the port refuses lines
 */
export const loadPortConfig: LoadPortConfig = /* @__PURE__ */ portConfigLoader(table);
