import { randomBytes } from 'node:crypto';

/** What a receipt says: which case of which marketplace, and a secret that nobody keeps but its holder. */
export interface Receipt {
  readonly marketplace: string;
  readonly case: string;
  readonly secret: string;
}

/** 256 random bits as base64url, 43 characters. */
export function mintReceiptSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function receiptToken({ marketplace, case: id, secret }: Receipt): string {
  return `hr_${bare(marketplace)}_${bare(id)}_${secret}`;
}

const TOKEN = /^hr_([0-9a-f]{32})_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** Nothing when it is none. */
export function parseReceipt(token: string): Receipt | undefined {
  const [, marketplace, id, secret] = TOKEN.exec(token) ?? [];
  if (marketplace === undefined || id === undefined || secret === undefined) return undefined;
  return { marketplace: dashed(marketplace), case: dashed(id), secret };
}

function bare(id: string): string {
  return id.replaceAll('-', '');
}

function dashed(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
