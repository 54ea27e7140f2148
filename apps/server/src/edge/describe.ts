import { applyDecorators, HttpCode } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  ApiSecurity,
  getSchemaPath,
} from '@nestjs/swagger';
import { NamesCall } from './access.guard.js';
import { CALLS, type CallName } from './calls.js';
import { ProblemDocument } from './problem-document.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

type Answer = new () => object;

interface Description {
  readonly summary: string;
  readonly about?: string;
  /** What a success answers with; several where it depends on who asks. Absent: nothing. */
  readonly answers?: Answer | readonly Answer[];
  /** Answers with text of this media type instead. */
  readonly text?: string;
  /** Default 200. */
  readonly status?: number;
  /** Another status that a success may have, and when. */
  readonly also?: Readonly<Record<number, string>>;
  readonly idempotent?: boolean;
  readonly waits?: boolean;
  readonly versioned?: boolean;
  /** The refusals that this call knows beside the common ones. */
  readonly problems?: readonly ProblemCode[];
}

const ALWAYS: readonly ProblemCode[] = ['malformed-request', 'too-many-requests', 'internal', 'unavailable'];
const KEYED: readonly ProblemCode[] = ['no-key', 'forbidden'];

/** One call: its name (and so who may make it), and all that the API page says of it. */
export function ApiCall(call: CallName, description: Description) {
  const {
    summary,
    about,
    answers,
    text,
    status = 200,
    also = {},
    idempotent,
    waits,
    versioned,
    problems = [],
  } = description;
  const allowed: readonly string[] | 'anyone' = CALLS[call];
  const who = allowed === 'anyone' ? 'Anyone; no key is needed.' : `Keys with the role ${allowed.join(', ')}.`;
  const all: ProblemCode[] = [
    ...ALWAYS,
    ...(allowed === 'anyone' ? [] : KEYED),
    ...(idempotent ? (['idempotency-key-reused'] as const) : []),
    ...(versioned ? (['if-match-needed', 'version-mismatch'] as const) : []),
    ...problems,
  ];
  const content = text && { content: { [text]: { schema: { type: 'string' as const } } } };
  const success = Object.entries({ [status]: summary, ...also }).map(([code, when]) =>
    ApiResponse({ status: Number(code), description: when, ...answered(answers), ...content }),
  );
  return applyDecorators(
    NamesCall(call),
    HttpCode(status),
    ApiOperation({ operationId: operationId(call), summary, description: [about, who].filter(Boolean).join('\n\n') }),
    ...(allowed === 'anyone' ? [ApiSecurity({})] : [ApiBearerAuth('key')]),
    ...(idempotent ? [IDEMPOTENCY_KEY] : []),
    ...(waits ? [PREFER] : []),
    ...(versioned ? [IF_MATCH] : []),
    ...success,
    ...(Array.isArray(answers) ? [ApiExtraModels(...answers)] : []),
    ...problemResponses(all),
  );
}

/** Of several any fits: the lesser ones are parts of the fuller ones. */
function answered(answers: Description['answers']) {
  if (typeof answers === 'function' || answers === undefined) return { type: answers };
  return { schema: { anyOf: answers.map((answer) => ({ $ref: getSchemaPath(answer) })) } };
}

/** `bounties.post` → `postBounties` would read badly; the name itself, in camel case: `bountiesPost`. */
function operationId(call: CallName): string {
  return call.replace(/[.-](\w)/g, (_match, letter: string) => letter.toUpperCase());
}

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description:
    'The same key and body again answers with the same ids and the current representation, and says Idempotency-Replayed: true. 1 to 200 visible ASCII characters.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
});
const PREFER = ApiHeader({
  name: 'Prefer',
  required: false,
  description: 'wait=SECONDS: how long to wait for the verdict. Default 2, at most 30.',
  schema: { type: 'string', example: 'wait=2' },
});
const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The ETag of the version that you edit.',
  schema: { type: 'string', example: '"1"' },
});

function problemResponses(codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(new Set(codes), (code) => PROBLEMS[code][0]);
  return [...byStatus].map(([status, of]) =>
    ApiResponse({
      status,
      description: of.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join('. '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
    }),
  );
}

/** Classes that are only named by reference. */
export const REFERENCED = [ProblemDocument];
