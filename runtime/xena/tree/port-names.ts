import { NotThereError } from "./errors.js";
import type { ModulesManager } from "./modules-manager.js";
import type { Port } from "./port.js";

/**
 * Ports by name: `2/4`, `2/*` for all of a module, `*` or `*` + `/*` for all of the tester. Each port comes once, in the order of the
 * patterns.
 * @throws NotThereError `NO_SUCH_MODULE`, `NO_SUCH_PORT`, or `BAD_PORT_NAME` for what is no name
 */
export function portsMatching(modules: ModulesManager, patterns: readonly string[], wildcards: boolean): Port[] {
  const found = new Set<Port>();
  for (const pattern of patterns) {
    const match = /^(\d+|\*)(?:\/(\d+|\*))?$/.exec(pattern.trim());
    const [, slot = "", port = "*"] = match ?? [];
    if (match === null || (slot !== "*" && match[2] === undefined) || (!wildcards && (slot === "*" || port === "*")))
      throw badName(pattern, wildcards);
    for (const module of slot === "*" ? modules : [modules.obtain(Number(slot))]) {
      if (port === "*") for (const each of module.ports) found.add(each);
      else if (slot !== "*" || Number(port) < module.ports.length) found.add(module.ports.obtain(Number(port)));
    }
  }
  return [...found];
}

function badName(pattern: string, wildcards: boolean): NotThereError {
  const examples = wildcards ? "2/4, 2/* or *" : "2/4";
  return new NotThereError("BAD_PORT_NAME", `"${pattern}" is no port name; write ${examples}`);
}
