import { Type, type Static } from 'typebox';
import {
  CASUALTY_CATEGORIES,
  CASUALTY_EFFECTS,
  ENTITY_KINDS,
  EVENT_TYPES,
  MENTION_KINDS,
  MODALITIES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  PRECISIONS,
  QUALIFIERS,
  SCRIPTS,
  STATEMENT_TYPES,
  type ClaimValue,
} from '../../core/words/index.ts';
import type { EchoPhrase } from '../../core/provenance/reasons.ts';
import { CONFLICT_KINDS } from '../../core/provenance/types.ts';

const oneOf = (words: readonly string[]) => Type.String({ enum: [...words] });
const id = Type.String({ format: 'uuid' });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const closed = { additionalProperties: false } as const;

const IntervalSchema = Type.Object(
  { from: nullable(Type.String()), to: nullable(Type.String()), precision: oneOf(PRECISIONS) },
  closed,
);

const CasualtiesSchema = Type.Object(
  {
    category: oneOf(CASUALTY_CATEGORIES),
    effect: oneOf(CASUALTY_EFFECTS),
    low: nullable(Type.Number()),
    best: nullable(Type.Number()),
    high: nullable(Type.Number()),
    report: id,
  },
  closed,
);

const ClaimSchema = Type.Object(
  {
    id,
    entity: id,
    property: Type.String(),
    value: Type.Unsafe<ClaimValue<string> & { readonly text: string; readonly entity?: string }>(
      Type.Object(
        { type: Type.String(), text: Type.String({ description: 'The value in words' }) },
        {
          additionalProperties: true,
          description: 'As in src/core/words/claim.ts; a link also has `record` and `entity`',
        },
      ),
    ),
    qualifier: oneOf(QUALIFIERS),
    modality: oneOf(MODALITIES),
    statementType: oneOf(STATEMENT_TYPES),
    report: id,
    start: Type.Integer({ description: 'UTF-16 offset in the stored text' }),
    end: Type.Integer({ description: 'UTF-16 offset, exclusive' }),
    origin: Type.String({ description: 'Id in `origins`' }),
  },
  closed,
);
export type PictureClaim = Static<typeof ClaimSchema>;

/** `watchfloor picture --json` and GET /api/picture: exactly these keys. Ids of entities are those of the reader's own view. */
export const PictureSchema = Type.Object(
  {
    reports: Type.Array(Type.Object({ id, sha256: Type.String(), path: Type.String() }, closed)),
    mentions: Type.Array(
      Type.Object(
        {
          report: id,
          start: Type.Integer({ description: 'UTF-16 offset in the stored text' }),
          end: Type.Integer({ description: 'UTF-16 offset, exclusive' }),
          text: Type.String(),
          kind: oneOf(MENTION_KINDS),
          record: nullable(id),
          entity: nullable(id),
        },
        closed,
      ),
    ),
    entities: Type.Array(
      Type.Object(
        {
          id,
          kind: oneOf(ENTITY_KINDS),
          caption: Type.String(),
          names: Type.Array(
            Type.Object({ text: Type.String(), script: oneOf(SCRIPTS), kind: oneOf(NAME_KINDS) }, closed),
          ),
          records: Type.Array(id),
        },
        closed,
      ),
    ),
    events: Type.Array(
      Type.Object(
        {
          entity: id,
          type: oneOf(EVENT_TYPES),
          interval: IntervalSchema,
          places: Type.Array(Type.String({ description: 'Entity ids' })),
          participants: Type.Array(Type.Object({ entity: id, role: oneOf(PARTICIPANT_ROLES) }, closed)),
          casualties: Type.Array(CasualtiesSchema),
          reports: Type.Array(id),
        },
        closed,
      ),
    ),
    claims: Type.Array(ClaimSchema),
    conflicts: Type.Array(
      Type.Object(
        {
          entity: id,
          property: Type.String(),
          kind: oneOf(CONFLICT_KINDS),
          claims: Type.Array(id),
          because: Type.Object({ en: Type.String(), ur: Type.String() }, closed),
        },
        closed,
      ),
    ),
    origins: Type.Array(
      Type.Object(
        {
          id,
          reports: Type.Array(id),
          reason: Type.String(),
          told: Type.Array(
            Type.Unsafe<EchoPhrase>(
              Type.Object(
                {
                  code: Type.String(),
                  values: Type.Record(Type.String(), Type.Array(Type.String())),
                },
                { ...closed, description: 'The reasons as data, the plainest first' },
              ),
            ),
          ),
        },
        closed,
      ),
    ),
  },
  { ...closed, $id: 'Picture' },
);
export type Picture = Static<typeof PictureSchema>;
