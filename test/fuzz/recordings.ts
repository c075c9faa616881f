import { table } from "labwire/xena/codec";
import { scriptsOf } from "../../emulator/xena/replay/script.js";
import { parseRecording } from "../../runtime/xena/recording/read.js";
import { SecretMask } from "../../runtime/xena/recording/secrets.js";
import { Story } from "../../runtime/xena/recording/story.js";
import { storyText } from "../../runtime/xena/recording/story-text.js";
import type { Dice } from "./dice.js";
import { mutateText } from "./mutate.js";
import { mayRefuse, OURS, type Target } from "./target.js";

const HEADER = '{"labwire":"recording","version":1,"host":"10.0.0.5:22606","when":"2026-01-31T12:00:00.000Z"}';

/** Lines of a short session: a logon, a get with its reply, a refused set, a push, marks. */
const ENTRIES = [
  '{"timeMs":0.05,"session":1,"mark":"connected"}',
  '{"timeMs":0.41,"session":1,"from":"client","hex":"58454e41000000030301ffff000000012a2a2a00"}',
  '{"timeMs":0.93,"session":1,"from":"tester","hex":"58454e41000000000400ffff00000001"}',
  '{"timeMs":1.2,"session":1,"from":"client","hex":"58454e41000000000270020500000007"}',
  '{"timeMs":1.9,"session":1,"from":"tester","hex":"58454e4100000006037002050000000748656c6c6f210000"}',
  '{"timeMs":2.5,"session":1,"from":"client","hex":"58454e4100000006037002050000000848656c6c6f210000"}',
  '{"timeMs":2.9,"session":1,"from":"tester","hex":"58454e41000000000403ffff00000008"}',
  '{"timeMs":3.5,"session":1,"from":"tester","hex":"58454e410000000103660205000000000200000"}',
  '{"timeMs":4100.2,"session":1,"mark":"lost","reason":"the tester closed the connection"}',
  '{"timeMs":4100.3,"mark":"end"}',
];

/** Recordings with mistakes: told as a story, and taken apart for a replay. */
export const recordings: Target = {
  unit: "recordings",
  rounds: 2000,
  run(dice, rounds) {
    const mask = new SecretMask(table);
    for (let round = 0; round < rounds; round++) {
      const text = someRecording(dice);
      mayRefuse(() => tell(text), OURS);
      mayRefuse(() => scriptsOf(parseRecording(text).entries, mask), OURS);
    }
    return rounds;
  },
};

function someRecording(dice: Dice): string {
  const lines = Array.from({ length: 1 + dice.below(12) }, () => dice.of(ENTRIES));
  const text = `${[HEADER, ...lines].join("\n")}\n`;
  return dice.oneIn(6) ? text : mutateText(dice, text);
}

function tell(text: string): void {
  const story = new Story(table);
  for (const entry of parseRecording(text).entries) for (const item of story.add(entry)) storyText(item);
  for (const item of story.end()) storyText(item);
}
