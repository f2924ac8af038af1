/** The schema, for clients that look what there is before they use it. */

export const introspectCommands = {
  // Hardly a session asks for it: it is loaded when one does.
  'query-qmp-schema': async () => [...(await import('../generated/introspection.js')).schemaInfo],
};
