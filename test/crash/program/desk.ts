import { appendFileSync, closeSync, openSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AppendFailed } from '#event-store';
import { type Answer, Contention, type RecordedEvent } from '#kernel';
import type { Operation, Role } from '#operations';
import type { Holdfast } from '#runtime';
import { COMMANDS, type CommandName, type InputOf, type ValueOf } from './commands.js';
import { reach } from './dying.js';

/** How long to wait for what the saga owes, before doing without it. */
const PATIENCE_MS = 1_500;

/** How often to ask again where nobody knows what became of a command: a full disk, say. */
const ASK_AGAIN_MS = 50;

/** Where callers ask. Whatever was answered is written down, outside of the deployment, before anyone goes on. */
export class Desk {
  private readonly acks: number;

  constructor(
    readonly holdfast: Holdfast,
    readonly marketplace: string,
    acks: string,
  ) {
    this.acks = openSync(acks, 'a');
  }

  /** Asks once for each key, however often it is called: also after a restart. Undefined when refused. */
  async ask<N extends CommandName>(
    key: string,
    role: Role,
    name: N,
    input: InputOf<N>,
    id = `${role}-1`,
  ): Promise<ValueOf<N> | undefined> {
    const operation = (COMMANDS[name] as unknown as (input: InputOf<N>) => Operation)(input);
    const request = { route: `load ${key}`, subject: id, key, body: input };
    const { marketplace } = this;
    const answer = await this.answered(() =>
      this.holdfast.runner.run({ actor: { role, id }, marketplace, request }, operation),
    );
    reach('answered');
    if (answer.ok) {
      const revisions = Object.fromEntries(answer.appended?.revisions ?? []);
      this.note({ key, name, ok: true, value: answer.value ?? null, replayed: answer.replayed, revisions });
    } else this.note({ key, name, ok: false, code: answer.refusal.code });
    reach('acknowledged');
    return answer.ok ? (answer.value as ValueOf<N>) : undefined;
  }

  /** Destroys the key of an account's texts. */
  async erase(account: string): Promise<void> {
    const subject = `${this.marketplace}/${account}`;
    await this.holdfast.keys.destroy(subject);
    reach('answered');
    this.note({ erased: subject });
    reach('acknowledged');
  }

  /** Waits until a stream has what `found` looks for. */
  async until<T>(stream: string, found: (events: readonly RecordedEvent[]) => T | undefined): Promise<T | undefined> {
    for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await pause(10)) {
      const result = found(await Array.fromAsync(this.holdfast.store.undecrypted.readStream(stream)));
      if (result !== undefined) return result;
    }
    return undefined;
  }

  close(): void {
    closeSync(this.acks);
  }

  /** The same request again, for as long as its outcome is unknown. */
  private async answered<R>(run: () => Promise<Answer<R>>): Promise<Answer<R>> {
    for (;;) {
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof AppendFailed || error instanceof Contention)) throw error;
        this.note({ unknown: error.message });
        await pause(ASK_AGAIN_MS);
      }
    }
  }

  private note(line: object): void {
    writeSync(this.acks, `${JSON.stringify(line)}\n`);
  }
}

/** For what goes wrong where no desk is open. */
export function noteFailure(acks: string, error: unknown): void {
  appendFileSync(acks, `${JSON.stringify({ failed: error instanceof Error ? error.message : String(error) })}\n`);
}
