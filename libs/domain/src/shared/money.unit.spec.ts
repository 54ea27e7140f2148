import { describe, expect, it } from '@jest/globals';
import { isCurrency, MAX_AMOUNT, refuseMoney } from './money.js';

const refusalOf = (amount: number, currency = 'USD') => refuseMoney(amount, currency, ['USD', 'BUZZ'])?.code;

describe('An amount of money', () => {
  it('is a positive whole number of minor units', () => expect(refusalOf(1)).toBeUndefined());
  it('may be as large as the limit', () => expect(refusalOf(MAX_AMOUNT)).toBeUndefined());
  it('may be in the marketplace’s own unit', () => expect(refusalOf(500, 'BUZZ')).toBeUndefined());
  it('is never zero', () => expect(refusalOf(0)).toBe('invalid-amount'));
  it('is never zero from below', () => expect(refusalOf(-0)).toBe('invalid-amount'));
  it('is never negative', () => expect(refusalOf(-1)).toBe('invalid-amount'));
  it('is never a fraction', () => expect(refusalOf(10.5)).toBe('invalid-amount'));
  it('is never NaN', () => expect(refusalOf(Number.NaN)).toBe('invalid-amount'));
  it('is never infinite', () => expect(refusalOf(Number.POSITIVE_INFINITY)).toBe('invalid-amount'));
  it('is never above the limit', () => expect(refusalOf(MAX_AMOUNT + 1)).toBe('invalid-amount'));
  it('is never beyond exact integers', () => expect(refusalOf(2 ** 53)).toBe('invalid-amount'));
  it('is never text', () => expect(refusalOf('10' as unknown as number)).toBe('invalid-amount'));
  it('is never in a foreign currency', () => expect(refusalOf(1, 'CHF')).toBe('foreign-currency'));
  it('is never in a currency in the wrong case', () => expect(refusalOf(1, 'usd')).toBe('foreign-currency'));
  it('says what a refused number was, even NaN', () =>
    expect(refuseMoney(Number.NaN, 'USD', ['USD'])?.facts).toEqual({ amount: 'NaN' }));
  it('stays exact in a sum of a million', () => expect(Number.isSafeInteger(MAX_AMOUNT * 1_000_000)).toBe(true));
});

describe('A currency code', () => {
  it.each(['USD', 'BUZZ', 'GOLD2'])('%s is one', (code) => expect(isCurrency(code)).toBe(true));
  it.each(['us', 'usd', 'U$D', '1AB', 'ABCDEFGHIJK', ''])('"%s" is none', (code) =>
    expect(isCurrency(code)).toBe(false),
  );
});
