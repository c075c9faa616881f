import { Command, InvalidArgumentError } from "commander";
import { Dice } from "./dice.js";
import { TARGETS } from "./targets.js";

const number = (text: string): number => {
  const value = Number(text);
  if (!(value >= 0)) throw new InvalidArgumentError("must be a number, 0 or more");
  return value;
};

const program = new Command("fuzz")
  .description(
    "Feeds mutated input to everything that takes input, until the time is over. Ends at the first fault of ours.",
  )
  .option("--minutes <n>", "how long, shared out among the targets", number, 1)
  .option("--rounds <n>", "at least so many rounds of each target instead", number)
  .option("--seed <n>", "first seed; the same one makes the same input", number, Date.now() % 1_000_000)
  .option("--target <name>", `only this one of ${Object.keys(TARGETS).join(", ")}`)
  .parse();
const options = program.opts<{ minutes: number; rounds?: number; seed: number; target?: string }>();
const names = options.target === undefined ? Object.keys(TARGETS) : [options.target];
const shareMs = (options.minutes * 60_000) / names.length;

for (const name of names) {
  const target = TARGETS[name];
  if (target === undefined) throw new Error(`there is no target ${name}`);
  const begin = performance.now();
  let done = 0;
  let { seed } = options;
  const isOver = (): boolean =>
    options.rounds === undefined ? performance.now() - begin >= shareMs : done >= options.rounds;
  for (; done === 0 || !isOver(); seed++) {
    try {
      done += await target.run(new Dice(seed), target.rounds);
    } catch (error) {
      console.error(`${name} fails with --target ${name} --seed ${seed}`);
      throw error;
    }
  }
  const seconds = (performance.now() - begin) / 1000;
  console.log(`${name}: ${done} ${target.unit} in ${seconds.toFixed(1)} s, seeds ${options.seed} to ${seed - 1}`);
}
