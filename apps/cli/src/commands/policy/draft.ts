import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type DraftDocument, draftDocument } from '#operations';
import { documentDraft, documentProblems, ensureMarketplace } from '#runtime';
import { OPERATOR, writing } from '../../deployment.js';
import { failed } from '../../exit.js';
import { type Globals, jsonOption, marketplaceOption, prose, withExamples } from '../../options.js';
import type { ServiceClient } from '../../service/client.js';
import { documentsAt, draftAt } from '../../service/policies.js';
import { atServiceOrStore } from '../../service/where.js';
import { print, printJson, remark } from '../../terminal/output.js';
import { plural } from '../../terminal/table.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly json?: boolean;
}

export function draftCommand(): Command {
  const command = new Command('draft')
    .summary('stores a version of a document')
    .description(
      prose(`Stores a version of a policy or registry document for good, with what it extends; the same text again does nothing,
another text under the same version is refused. Which of the two it is, its first key says: policy or registry. It is not in force until it is activated.`),
    )
    .argument('<file>', 'the document (YAML)')
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((file: string, _options, self: Command) => run(file, self.optsWithGlobals<Options>()));
  return withExamples(command, 'policy draft atelier.yaml', 'policy draft ours.yaml --marketplace atelier');
}

async function run(file: string, { data, marketplace: name, json }: Options): Promise<void> {
  const source = await readFile(file, 'utf8');
  const draft = documentDraft(source);
  const problems = documentProblems(source);
  const store = () =>
    writing({ data }, async ({ runner }) => {
      const marketplace = await ensureMarketplace(runner, name);
      const answer = await runner.run({ actor: OPERATOR, marketplace }, draftDocument(draft));
      if (!answer.ok) throw failed(answer.refusal.detail);
      return answer.appended !== undefined;
    });
  const service = async (at: ServiceClient) => {
    const known = await documentsAt(at, name);
    await draftAt(at, source);
    const { kind, digest } = draft;
    return !known.some((one) => one.kind === kind && one.name === draft.name && one.digest === digest);
  };
  const isNew = await atServiceOrStore({ service, store });
  const version = `${draft.name}@${draft.version}`;
  if (json) printJson({ kind: draft.kind, name: draft.name, version: draft.version, digest: draft.digest, new: isNew });
  else print(`${isNew ? 'Drafted' : 'Already there:'} ${version}  ${draft.digest}\n`);
  if (problems.length > 0)
    remark(`It has ${plural(problems.length, 'problem')} and cannot be activated. See: holdfast policy lint ${file}`);
  else if (!json) print(`Put it in force with: holdfast policy activate ${version}${kindOf(draft)}\n`);
}

/** A name that a policy has too would mean the policy. */
function kindOf({ kind }: DraftDocument): string {
  return kind === 'registry' ? ' --kind registry' : '';
}
