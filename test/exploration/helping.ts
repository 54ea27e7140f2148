import { isFrozen, isTerminal, openPayout, type Reward, standingOf } from '#domain';
import { confirmPayout, settlePayout, startPayout } from '#enforcement';
import type { JsonValue } from '#kernel';
import {
  awardReward,
  expireBounty,
  expireConsent,
  MANUAL_HOLD,
  type Operation,
  type Role,
  refundReward,
  releaseReward,
  reopenBounty,
  resolveContest,
  rule,
  type Target,
  withdrawBounty,
} from '#operations';
import { View } from './actor.js';
import { attempt } from './attempt.js';
import { at } from './base.js';
import type { Names } from './canonical.js';
import { AFTER_WINDOW, BUILDS, MARKET, REASON } from './cast.js';
import type { Observed } from './oracle/observe.js';
import { deliver, passIdle, upgrade } from './saga.js';
import { drained } from './stage.js';
import type { Setting, World } from './world.js';
import { appendIn } from './world.js';

type Objection = Observed['objections'][number];

interface Help {
  readonly role: Role;
  readonly who: string;
  readonly operation: Operation<JsonValue | undefined>;
}

/**
 * Liveness: from here, with the saga running, everyone answering and time passing, each reward comes to its end. Tries one
 * helpful way; gives the reason where that ends nowhere. `known` names the states from which it is known to go well.
 */
export async function endsBadly(
  start: World,
  names: Names,
  known: Set<string>,
  setting: Setting,
): Promise<Objection | undefined> {
  const path: string[] = [];
  let world = await afterUpgrade(start);
  try {
    for (let left = 60; left > 0; left--) {
      const name = names.ofStored(world);
      if (known.has(name)) return remember(path, known);
      path.push(name);
      world = await drained(world, setting.tally);
      if (rewards(world).every(([, reward]) => isTerminal(reward))) return remember(path, known);
      const next = await firstHelp(world, setting);
      if (!next && world.base.now >= AFTER_WINDOW)
        return { assertion: 'live', why: `nobody can help: ${outlook(world)}` };
      world = next ?? (await passIdle({ ...world, base: at(world.base, AFTER_WINDOW) }));
    }
  } catch (error) {
    if (error instanceof Wrong) return error.objection;
    return { assertion: 'live', why: error instanceof Error ? error.message : String(error) };
  }
  return { assertion: 'live', why: `help never ends: ${outlook(world)}` };
}

/** Help itself breaks an assertion. */
class Wrong extends Error {
  constructor(readonly objection: Objection) {
    super(objection.why);
  }
}

function remember(path: readonly string[], known: Set<string>): undefined {
  for (const name of path) known.add(name);
}

/** Whoever adopted a build runs it, sooner or later. */
async function afterUpgrade(world: World): Promise<World> {
  const market = world.base.facts.get(`marketplace-${MARKET}`);
  const behind = market?.kind === 'marketplace' && market.engine === BUILDS[1] && world.saga.build === 0;
  const rested = { ...world, saga: { ...world.saga, flying: [], ghosts: [] } };
  return behind ? upgrade(rested) : rested;
}

async function firstHelp(world: World, setting: Setting): Promise<World | undefined> {
  for (const { role, who, operation } of helps(world)) {
    const identity = `help/${world.base.history.length}`;
    const context = { actor: { role, id: who }, marketplace: MARKET, identity };
    const { captured } = await attempt(world.base, context, operation);
    const [pending] = captured;
    const made = pending && (await appendIn(world, pending, setting.tally));
    if (!made) continue;
    const [objection] = made.objections;
    if (objection) throw new Wrong({ ...objection, why: `${who} helps, and ${objection.why}` });
    return passIdle({ ...made.world, saga: deliver(made.world.base, made.world.saga, made.events) });
  }
  return undefined;
}

function rewards({ base }: World): [string, Reward][] {
  return [...base.folds]
    .filter(([stream]) => stream.startsWith('reward-'))
    .map(([stream, fold]) => [stream.slice('reward-'.length), fold as Reward]);
}

function outlook(world: World): string {
  return rewards(world)
    .filter(([, reward]) => !isTerminal(reward))
    .map(([id, reward]) => `reward ${id} is ${reward.phase}, held for ${reward.holds.join(', ') || 'nothing'}`)
    .join('; ');
}

/** What people would do, most hopeful first. What is refused is passed over. */
function* helps(world: World): Iterable<Help> {
  const see = new View(world.base);
  for (const [id, reward] of rewards(world)) {
    if (isTerminal(reward)) continue;
    const ask = (role: Role, operation: Help['operation'], who = `helpful ${role}`): Help => ({ role, who, operation });
    const open = openPayout(reward);
    if (open) {
      if (open.status === 'started') yield ask('payout', confirmPayout({ reward: id, payout: open.id }));
      const outcome = open.status === 'confirmed' ? 'settled' : 'failed';
      yield ask('payout', settlePayout({ reward: id, payout: open.id, outcome, providerReference: 'help' }));
    }
    if (reward.holds.includes(MANUAL_HOLD)) yield ask('moderator', releaseReward(id));
    yield ask('system', expireBounty(reward.bounty));
    for (const consent of see.bounty(reward.bounty)?.consents ?? []) yield ask('system', expireConsent(consent));
    const targets: Target[] = [{ kind: 'bounty', id: reward.bounty }];
    if (reward.award) targets.push({ kind: 'submission', id: reward.award.submission });
    for (const target of targets) yield* answers(see, target, ask);
    yield ask('payout', startPayout({ reward: id, reference: `help ${world.base.history.length}` }));
    yield ask('payout', refundReward(id));
    for (const delivered of deliveries(world, reward.bounty))
      yield ask('frontend', awardReward({ reward: id, submission: delivered }));
    // The last resort of those who have waited.
    if (world.base.now < AFTER_WINDOW) continue;
    const bounty = see.bounty(reward.bounty);
    if (bounty && isFrozen(bounty)) yield ask('moderator', reopenBounty({ bounty: reward.bounty, reason: REASON }));
    yield ask('frontend', withdrawBounty(reward.bounty));
  }
}

/** Open contests are lifted; what does not stand allowed, two people allow. */
function* answers(
  see: View,
  target: Target,
  ask: (role: Role, operation: Help['operation'], who?: string) => Help,
): Iterable<Help> {
  const subject = target.kind === 'bounty' ? see.bounty(target.id) : see.submission(target.id);
  if (!subject) return;
  const { judged, contentDigest } = subject;
  for (const id of judged.openCases)
    yield ask('moderator', resolveContest({ target, case: id, resolution: 'lifted', reason: REASON }));
  const { verdict } = judged;
  const standing = standingOf(judged, contentDigest);
  if (!verdict || standing.outcome === 'allow') return;
  const overrides = [...new Set([...verdict.grounds, ...standing.grounds, ...verdict.causes, 'contest-upheld'])];
  const allow = rule({ target, outcome: 'allow', overrides, reason: REASON, inputDigest: verdict.inputDigest });
  for (const who of ['one helpful moderator', 'another helpful moderator']) {
    const ruled = judged.rulings.findLast((r) => r.moderator === who && r.contentDigest === contentDigest);
    const stands = ruled?.inputDigest === verdict.inputDigest && overrides.every((o) => ruled.overrides.includes(o));
    const reversed = judged.rulings.at(-1)?.outcome !== 'allow';
    if (!stands || reversed) yield ask('moderator', allow, who);
  }
}

function deliveries({ base }: World, bountyId: string): string[] {
  const found: string[] = [];
  for (const [stream, fact] of base.facts)
    if (fact.kind === 'submission' && fact.bounty === bountyId && fact.phase === 'open')
      found.push(stream.slice('submission-'.length));
  return found;
}
