/** The text form of commands: what the vendor's command line, its port configurations and logs are written in. */

export {
  commandLine,
  type Defaults,
  NO_DEFAULTS,
  readCommand,
  type TextAddress,
  type TextCommand,
  type Wild,
} from "./command.js";
export { TextError, type TextFault } from "./errors.js";
export { isQuery, type Line, type Place, parseLine, type RequestLine, type Slot } from "./line.js";
export { parseValues } from "./parse.js";
export { type ConfigLine, PortConfigSyntaxError, parsePortConfig, printPortConfig } from "./port-config.js";
export { valueWords } from "./print.js";
export { type Asking, type Query, readSettings, type Setting } from "./read-settings.js";
export { isSetting, prefixOf } from "./settings.js";
