import type { ModuleClass } from "./module.js";
import type { KindOfPorts, PortClass } from "./port.js";
import type { AnyCommand } from "./scope.js";

/** A kind of module, with its ports. */
export interface KindOfModule extends KindOfPorts {
  readonly module: ModuleClass;
}

/** A kind of module all of whose ports are alike. */
export function kind(module: ModuleClass, port: PortClass): KindOfModule {
  return { module, port, portOf: () => port };
}

/** A kind of module whose ports are told apart by their capabilities. */
export function mixedKind(
  module: ModuleClass,
  port: PortClass,
  capabilities: AnyCommand,
  bits: readonly string[],
  classes: Readonly<Record<number, PortClass>>,
): KindOfModule {
  return {
    module,
    port,
    portOf(answers) {
      const values = (answers(capabilities) ?? {}) as Readonly<Record<string, unknown>>;
      const number = bits.reduce((sum, bit) => sum * 2 + (values[bit] === "YES" || values[bit] === 1 ? 1 : 0), 0);
      return classes[number] ?? port;
    },
  };
}

/** The one text in a reply, whatever the command calls it. */
export function identityOf(values: unknown): string {
  return (
    (Object.values((values ?? {}) as object).find((value) => typeof value === "string") as string | undefined) ?? ""
  );
}
