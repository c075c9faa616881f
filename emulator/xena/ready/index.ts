import type { ChassisOptions } from "../options.js";
import chimera from "./chimera.json" with { type: "json" };
import full from "./full.json" with { type: "json" };
import l23 from "./l23.json" with { type: "json" };
import vulcan from "./vulcan.json" with { type: "json" };
import vulcanve from "./vulcanve.json" with { type: "json" };

/** Names of the chassis that come with the package. */
export type ReadyName = "l23" | "chimera" | "vulcan" | "vulcanve" | "full";

/**
 * Chassis that are ready to start, `Chassis.start({ ...readyMade.l23 })`: `l23` has a module of each family for layers 2 and 3, `chimera`
 * an impairment module between the two ports of another, `vulcan` and `vulcanve` ports for layers 4 to 7, `full` a module in each of
 * its twelve slots.
 */
export const readyMade: Readonly<Record<ReadyName, ChassisOptions>> = {
  l23: optionsOf(l23),
  chimera: optionsOf(chimera),
  vulcan: optionsOf(vulcan),
  vulcanve: optionsOf(vulcanve),
  full: optionsOf(full),
};

/** What a file says, without its hint for editors; its form is looked at when it is started, as that of any options. */
function optionsOf({ $schema: _, ...options }: { readonly $schema: string }): ChassisOptions {
  return options;
}
