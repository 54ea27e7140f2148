import { Command } from 'commander';
import { InvalidAsOf, parseAsOf, plainState, type Until } from '#runtime';
import { reading } from '../deployment.js';
import { badUsage, EXIT } from '../exit.js';
import { type Globals, jsonOption, prose, withExamples } from '../options.js';
import { findStream } from '../replaying/find-stream.js';
import { printedStory } from '../replaying/print-story.js';
import { type Story, tellStory } from '../replaying/story.js';
import { print, printJson } from '../terminal/output.js';

interface Options extends Globals {
  readonly asOf?: string;
  readonly verify?: boolean;
  readonly full?: boolean;
  readonly json?: boolean;
}

export function replayCommand(): Command {
  const command = new Command('replay')
    .summary('tells the story of a bounty, submission, reward, consent or marketplace')
    .description(
      prose(`Tells everything that happened on one stream: when, who, what, because of what; each verdict with its grounds, causes,
rules and the words that its signals point at; and how it stood at that point. What was erased reads [erased].

STREAM is a stream's name (bounty-…, submission-…, reward-…, consent-…, marketplace-…), an id alone, the id of a payout,
an external reference, or the name of a marketplace.`),
    )
    .argument('<stream>', 'whose story')
    .option(
      '--as-of <place>',
      'up to a revision, a token, or a time (the last event recorded before the first later one)',
    )
    .option('--verify', 'give each verdict again, under its own policy, and say whether it comes out the same')
    .option('--full', 'show all signals, and the contents whole')
    .addOption(jsonOption())
    .action((stream: string, _options, self: Command) => run(stream, self.optsWithGlobals<Options>()));
  return withExamples(
    command,
    'replay dev-en-0001',
    'replay bounty-0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11 --as-of 1',
    'replay 0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11 --as-of 2026-03-01T12:00:00Z --verify',
  );
}

async function run(wanted: string, { data, asOf, verify, full, json }: Options): Promise<void> {
  const story = await reading(data, async ({ store }) => {
    const until = asOf === undefined ? () => true : placeIn(store.epoch, asOf);
    const stream = await findStream(store.undecrypted, wanted);
    return tellStory(store, stream, until, { replays: verify });
  });
  if (json) printJson({ ...story, state: plainState(story.state) });
  else print(printedStory(story, { full }));
  if (verify && disagrees(story)) process.exitCode = EXIT.failed;
}

function disagrees({ steps }: Story): boolean {
  const bad = new Set<string | undefined>(['different', 'unbound', 'impossible']);
  return steps.some(({ verdict }) => bad.has(verdict?.replay?.kind));
}

function placeIn(epoch: string, asOf: string): Until {
  try {
    return parseAsOf(epoch, asOf);
  } catch (error) {
    throw error instanceof InvalidAsOf ? badUsage(error.message) : error;
  }
}
