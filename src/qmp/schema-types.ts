/** A definition of the schema, as schema/generate.ts describes them. */
export interface SchemaDefinition {
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaDefinition>>;
  readonly required?: readonly string[];
  readonly items?: SchemaDefinition;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  readonly 'x-alternate'?: readonly string[];
  readonly 'x-values'?: Readonly<Record<string, string>>;
  readonly 'x-size'?: boolean;
  readonly 'x-path'?: boolean;
}

/** A command of the schema, without what it returns. */
export interface SchemaCommand {
  readonly description: string;
  readonly arguments: SchemaDefinition;
  readonly 'allow-oob'?: boolean;
}
