import { inFile, type Mutant } from './mutant.js';

const MARKETPLACE = 'libs/domain/src/marketplace/marketplace.unit.spec.ts';
const CATALOGUE = 'libs/domain/src/catalogue/catalogue.unit.spec.ts';

/** What is in force, and the documents behind it. */
export const DOCUMENTS: readonly Mutant[] = [
  ...inFile('libs/domain/src/marketplace/index.ts', [
    [
      'create-again',
      'if (state) return refuse(',
      'if (false as boolean) return refuse(',
      'a marketplace is made over another',
      '',
      MARKETPLACE,
    ],
    [
      'activate-same-policy',
      '      if (state.policy?.ref.digest === command.policy.digest) return [];\n',
      '',
      'the policy in force is activated again',
      '',
      MARKETPLACE,
    ],
    [
      'activate-same-name',
      'state.policy?.ref.digest === command.policy.digest',
      'state.policy?.ref.name === command.policy.name',
      'another text under the same name does not come into force',
      '',
      MARKETPLACE,
    ],
    [
      'activate-same-registry',
      '      if (state.registry?.digest === command.digest) return [];\n',
      '',
      'the registry in force is activated again',
      '',
      MARKETPLACE,
    ],
    [
      'adopt-same',
      '      if (state.engine === command.engineDigest) return [];\n',
      '',
      'the engine in force is adopted again',
      '',
      MARKETPLACE,
    ],
    [
      'settings-same',
      '      if (digestOf(settings) === digestOf(state.settings)) return [];\n',
      '',
      'settings that change nothing are recorded',
      '',
      MARKETPLACE,
    ],
    [
      'policy-unnoticed',
      'return { ...state, policy: { ref, document: { stream, revision } } };',
      'return { ...state, policy: state.policy ?? { ref, document: { stream, revision } } };',
      'the first policy stays in force for ever',
      'policies',
      MARKETPLACE,
    ],
    [
      'registry-unnoticed',
      'return { ...state, registry: { digest, document: { stream, revision } } };',
      'return { ...state, registry: state.registry ?? { digest, document: { stream, revision } } };',
      'the first registry stays in force for ever',
      'registries-and-settings',
      MARKETPLACE,
    ],
    [
      'engine-unnoticed',
      'return { ...state, engine: event.data.engineDigest };',
      'return { ...state, engine: state.engine ?? event.data.engineDigest };',
      'the first engine stays in force for ever',
      'engines',
      MARKETPLACE,
    ],
  ]),
  ...inFile('libs/domain/src/catalogue/index.ts', [
    [
      'draft-over',
      '  if (same)\n',
      '  if (same && (false as boolean))\n',
      'a version once drafted is given another text',
      '',
      CATALOGUE,
    ],
    [
      'draft-again',
      '  if (same?.digest === command.digest) return [];\n',
      '',
      'the same draft again is refused',
      '',
      CATALOGUE,
    ],
    [
      'retire-again',
      'return version.retired ? [] : [{',
      'return (false as boolean) ? [] : [{',
      'a version is retired twice',
      '',
      CATALOGUE,
    ],
    [
      'retire-all',
      'v.digest === data.digest ? { ...v, retired: true } : v',
      '({ ...v, retired: true })',
      'retiring one version retires all',
      '',
      CATALOGUE,
    ],
  ]),
];
