import { describe, expect, it } from '@jest/globals';
import { digestOf, type Outcome, type Verdict } from '#kernel';
import { verdict } from '../testing/index.js';
import { type Judged, type Ruling, ruled, screened, unjudged } from './judged.js';
import { type Standing, standingOf } from './standing.js';

const HERE = digestOf('content');
const blocked = verdict('block', { grounds: ['sexual-likeness'] });
const held = verdict('hold', { causes: ['ambiguous-identity'] });
const allowed = verdict('allow');

type Told = readonly [outcome: Outcome, moderator: string, overrides?: readonly string[]];

function ruling([outcome, moderator, overrides = []]: Told, on: Partial<Ruling> = {}): Ruling {
  return { outcome, moderator, overrides, grounds: [], inputDigest: digestOf('as posted'), contentDigest: HERE, ...on };
}

function judgedBy(given: Verdict | undefined, rulings: readonly Told[] = [], more: Partial<Judged> = {}): Judged {
  const start = given ? { ...unjudged, verdict: given } : unjudged;
  return { ...rulings.reduce((judged, told) => ruled(judged, ruling(told)), start as Judged), ...more };
}

const standing = (...args: Parameters<typeof judgedBy>): Standing => standingOf(judgedBy(...args), HERE);
const LIKENESS = ['sexual-likeness'] as const;
const MINOR = ['minor-sexual'] as const;

describe('The standing of content', () => {
  const table: [
    what: string,
    verdict: Verdict | undefined,
    rulings: Told[],
    more: Partial<Judged>,
    outcome: Outcome,
    final: boolean,
  ][] = [
    ['nothing yet', undefined, [], {}, 'hold', false],
    ['an allow', allowed, [], {}, 'allow', false],
    ['a hold', held, [], {}, 'hold', false],
    ['a block', blocked, [], {}, 'block', false],
    ['a block without a reason', verdict('block'), [], {}, 'block', false],
    ['an allow, contested', allowed, [], { openCases: ['c'] }, 'hold', false],
    ['a block, contested', blocked, [], { openCases: ['c'] }, 'block', false],
    ['an allow, contest upheld', allowed, [], { upheld: true }, 'block', true],
    ['an allow, ruled hold', allowed, [['hold', 'ann']], {}, 'hold', false],
    ['an allow, ruled block', allowed, [['block', 'ann']], {}, 'block', true],
    ['a block, ruled hold', blocked, [['hold', 'ann']], {}, 'block', false],
    ['a hold, ruled block', held, [['block', 'ann']], {}, 'block', true],
    ['a hold, ruled allow by name', held, [['allow', 'ann', ['ambiguous-identity']]], {}, 'allow', false],
    ['a hold, ruled allow for something else', held, [['allow', 'ann', ['asset-unseen']]], {}, 'hold', false],
    ['a block, ruled allow by name', blocked, [['allow', 'ann', LIKENESS]], {}, 'allow', false],
    ['a block without a reason, ruled allow', verdict('block'), [['allow', 'ann']], {}, 'block', false],
    ['an allow ruling, contested since', blocked, [['allow', 'ann', LIKENESS]], { openCases: ['c'] }, 'hold', false],
    ['an allow ruling, contest upheld since', blocked, [['allow', 'ann', LIKENESS]], { upheld: true }, 'block', true],
    [
      'an allow ruling that names the upheld contest',
      allowed,
      [['allow', 'ann', ['contest-upheld']]],
      { upheld: true },
      'allow',
      false,
    ],
    [
      'a block without a reason, upheld, ruled allow',
      verdict('block'),
      [['allow', 'ann', ['contest-upheld']]],
      { upheld: true },
      'block',
      false,
    ],
    ['a ruling but no verdict', undefined, [['allow', 'ann']], {}, 'hold', false],
    ['a block ruling but no verdict', undefined, [['block', 'ann']], {}, 'block', true],
  ];
  it.each(table)('%s', (_, given, rulings, more, outcome, final) =>
    expect(standing(given, rulings, more)).toMatchObject({ outcome, final }),
  );

  it('says what forbids', () => expect(standing(blocked)).toMatchObject({ grounds: ['sexual-likeness'], causes: [] }));
  it('says when nothing was judged', () => expect(standing(undefined).causes).toEqual(['unjudged']));
  it('says when a person decided', () => expect(standing(held, [['block', 'ann']]).causes).toContain('ruled'));
  it('says when a contest is open', () =>
    expect(standing(allowed, [], { openCases: ['c'] }).causes).toEqual(['contested']));
  it('names only what is left to set aside', () =>
    expect(
      standing(verdict('block', { grounds: ['sexual-likeness', 'private-individual'] }), [['allow', 'ann', LIKENESS]]),
    ).toMatchObject({ outcome: 'block', grounds: ['private-individual'] }));
});

describe('Rulings after rulings', () => {
  const table: [what: string, rulings: Told[], outcome: Outcome, final: boolean][] = [
    [
      'a block, reversed',
      [
        ['block', 'ann'],
        ['allow', 'bob', LIKENESS],
      ],
      'allow',
      false,
    ],
    [
      'a block, reversed by its own moderator',
      [
        ['block', 'ann'],
        ['allow', 'ann', LIKENESS],
      ],
      'allow',
      false,
    ],
    [
      'a block, not reversed by an allow that names too little',
      [
        ['block', 'ann'],
        ['allow', 'bob'],
      ],
      'block',
      true,
    ],
    [
      'an allow, then a block',
      [
        ['allow', 'ann', LIKENESS],
        ['block', 'bob'],
      ],
      'block',
      true,
    ],
    [
      'a block, reversed, then a hold',
      [
        ['block', 'ann'],
        ['allow', 'bob', LIKENESS],
        ['hold', 'cyd'],
      ],
      'hold',
      false,
    ],
    [
      'a block, reversed, the reversal taken back',
      [
        ['block', 'ann'],
        ['allow', 'bob', LIKENESS],
        ['hold', 'bob'],
      ],
      'block',
      true,
    ],
    [
      'a block, then a hold by another',
      [
        ['block', 'ann'],
        ['hold', 'bob'],
      ],
      'block',
      true,
    ],
    [
      'a block, whose moderator now only holds: the verdict still blocks',
      [
        ['block', 'ann'],
        ['hold', 'ann'],
      ],
      'block',
      false,
    ],
  ];
  it.each(table)('%s', (_, rulings, outcome, final) =>
    expect(standing(blocked, rulings)).toMatchObject({ outcome, final }),
  );
});

describe('Setting aside minor-sexual', () => {
  const minor = verdict('block', { grounds: ['minor-sexual'] });
  it('is beyond one person', () => expect(standing(minor, [['allow', 'ann', MINOR]]).outcome).toBe('block'));
  it('is beyond one person ruling twice', () =>
    expect(
      standing(minor, [
        ['allow', 'ann', MINOR],
        ['allow', 'ann', MINOR],
      ]).outcome,
    ).toBe('block'));
  it('takes two', () =>
    expect(
      standing(minor, [
        ['allow', 'ann', MINOR],
        ['allow', 'bob', MINOR],
      ]).outcome,
    ).toBe('allow'));
  it('takes two who both name it', () =>
    expect(
      standing(minor, [
        ['allow', 'ann', MINOR],
        ['allow', 'bob', LIKENESS],
      ]).outcome,
    ).toBe('block'));
  it('ends when one of the two changes their mind', () =>
    expect(
      standing(minor, [
        ['allow', 'ann', MINOR],
        ['allow', 'bob', MINOR],
        ['hold', 'bob'],
      ]).outcome,
    ).toBe('block'));
  it('takes two also after a block', () =>
    expect(
      standing(minor, [
        ['block', 'cyd'],
        ['allow', 'ann', MINOR],
      ]).outcome,
    ).toBe('block'));
  it('takes two also from a hold', () =>
    expect(standing(verdict('hold', { grounds: ['minor-sexual'] }), [['allow', 'ann', MINOR]]).outcome).toBe('hold'));
});

describe('An allowing ruling', () => {
  const judged = ruled({ ...unjudged, verdict: blocked }, ruling(['allow', 'ann', LIKENESS]));
  const following = (next: Verdict) =>
    standingOf(
      screened(judged, next, { contentRevision: 0, consents: [], earlierRevisionBlocked: false, erased: false }),
      HERE,
    );

  it('stands under a new policy that finds the same', () =>
    expect(
      following({ ...blocked, policy: { name: 'house', version: '2', digest: digestOf('house 2') } }).outcome,
    ).toBe('allow'));
  it('is void where a new ground appears', () =>
    expect(following({ ...blocked, grounds: ['sexual-likeness', 'private-individual'] }).outcome).toBe('block'));
  it('is void where a new cause appears', () =>
    expect(following({ ...blocked, causes: ['unsupported-language'] }).outcome).toBe('block'));
  it('is void once something else is judged', () =>
    expect(following(verdict('block', { grounds: LIKENESS.slice(), input: 'with a lapsed consent' })).outcome).toBe(
      'block',
    ));
  it('is void for other content', () => expect(standingOf(judged, digestOf('other')).outcome).toBe('block'));
});
