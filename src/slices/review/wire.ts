import { Type, type Static } from 'typebox';
import { LONGEST_REASON, MOST_CLAIMS } from '../fusion/index.ts';
import { DECISIONS, QUEUE_ORDERS } from './contract.ts';

/** Shapes that cross the wire at this slice's doors. */

const Id = Type.String({ format: 'uuid' });
const Because = Type.String({
  minLength: 1,
  maxLength: LONGEST_REASON,
  description: 'Why; kept with the act',
});
const Marking = Type.Optional(
  Type.String({ maxLength: 400, description: 'Joined to that of what the act is about' }),
);

export const QueueQuery = Type.Object({
  order: Type.Optional(Type.String({ enum: [...QUEUE_ORDERS], default: 'precedence' })),
  all: Type.Optional(
    Type.Boolean({ default: false, description: 'Also reports whose claims need no confirmation' }),
  ),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 50 })),
});
export type QueueQuery = Static<typeof QueueQuery>;

export const IdParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });

const Written = Type.Optional(Type.String({ minLength: 1, maxLength: 1000 }));
const Reports = Type.Optional(
  Type.Array(Id, { minItems: 1, maxItems: 10_000, description: 'Without it all of prose that you may see' }),
);
const Most = Type.Optional(
  Type.Integer({ minimum: 1, maximum: 500, default: 50, description: 'Reports worked on in this call' }),
);
export const RereadBody = Type.Object({ reports: Reports, most: Most }, { additionalProperties: false });
export type RereadBody = Static<typeof RereadBody>;
export const ApplyBody = Type.Object(
  { reports: Reports, most: Most, because: Because },
  { additionalProperties: false },
);
export type ApplyBody = Static<typeof ApplyBody>;

export const LessonBody = Type.Object(
  {
    lesson: Type.String({ enum: ['alias', 'exclusion'] }),
    record: Id,
    name: Type.Optional(
      Type.String({ minLength: 1, maxLength: 400, description: 'Of an alias: the other name' }),
    ),
    because: Because,
    marking: Marking,
  },
  { additionalProperties: false },
);
export type LessonBody = Static<typeof LessonBody>;
export const MostQuery = Type.Object({
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
});
export type MostQuery = Static<typeof MostQuery>;

export const ReviewBody = Type.Object(
  {
    decision: Type.String({ enum: [...DECISIONS] }),
    because: Because,
    claims: Type.Optional(Type.Array(Id, { maxItems: MOST_CLAIMS })),
    report: Type.Optional(Id),
    rule: Type.Optional(
      Type.String({ maxLength: 200, description: 'Of the report: claims of this rule only' }),
    ),
    property: Type.Optional(Type.String({ maxLength: 100 })),
    over: Type.Optional(
      Type.Array(Id, { maxItems: MOST_CLAIMS, description: 'Acts that you have seen and act on top of' }),
    ),
    marking: Marking,
    correction: Type.Optional(
      Type.Object(
        { value: Written, qualifier: Written, modality: Written, statementType: Written, subject: Written },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type ReviewBody = Static<typeof ReviewBody>;
