import { type Refusal, refuse } from '#kernel';

/** The largest amount of one reward, in minor units: sums of a million of them stay exact in a double. */
export const MAX_AMOUNT = 1_000_000_000;

const CURRENCY = /^[A-Z][A-Z0-9]{2,9}$/;

export function isCurrency(code: string): boolean {
  return CURRENCY.test(code);
}

/** Refuses what is no amount of money here. `accepted`: the marketplace's currencies (ISO 4217 or units of its own). */
export function refuseMoney(amount: number, currency: string, accepted: readonly string[]): Refusal | undefined {
  if (!Number.isSafeInteger(amount))
    return refuse('invalid-amount', 'An amount is a whole number of minor units (cents, for USD).', {
      amount: String(amount),
    });
  if (amount <= 0) return refuse('invalid-amount', 'An amount must be more than zero.', { amount });
  if (amount > MAX_AMOUNT)
    return refuse(
      'invalid-amount',
      `An amount may be at most ${MAX_AMOUNT} minor units. Pledge several rewards instead.`,
      {
        amount,
      },
    );
  if (!accepted.includes(currency))
    return refuse('foreign-currency', `This marketplace takes ${accepted.join(', ')}.`, { currency });
  return undefined;
}
