/** The schemas of the request bodies that the stand-in checks; the package ships them without types. */
declare module 'discord-api-spec/zod' {
  import type {
    APIApplicationCommandAutocompleteResponse,
    APIInteractionResponseChannelMessageWithSource,
    APIInteractionResponseDeferredChannelMessageWithSource,
    APIInteractionResponseDeferredMessageUpdate,
    APIInteractionResponsePong,
    APIInteractionResponseUpdateMessage,
    APIModalInteractionResponse,
    RESTPatchAPIChannelMessageJSONBody,
    RESTPostAPIChannelMessageJSONBody,
    RESTPostAPIChatInputApplicationCommandsJSONBody,
    RESTPostAPIGuildForumThreadsJSONBody,
    RESTPostAPIWebhookWithTokenJSONBody,
  } from 'discord-api-types/v10';
  import type { ZodMiniType } from 'zod/mini';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<APIApplicationCommandAutocompleteResponse>;
  export const ApplicationCommandCreateRequestSchema: ZodMiniType<RESTPostAPIChatInputApplicationCommandsJSONBody>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<RESTPostAPIChatInputApplicationCommandsJSONBody>;
  export const CreateForumThreadRequestSchema: ZodMiniType<RESTPostAPIGuildForumThreadsJSONBody>;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<
    APIInteractionResponseChannelMessageWithSource | APIInteractionResponseDeferredChannelMessageWithSource
  >;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<RESTPostAPIWebhookWithTokenJSONBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelMessageJSONBody>;
  export const MessageCreateRequestSchema: ZodMiniType<RESTPostAPIChannelMessageJSONBody>;
  export const MessageEditRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelMessageJSONBody>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<APIModalInteractionResponse>;
  export const PongInteractionCallbackRequestSchema: ZodMiniType<APIInteractionResponsePong>;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<
    APIInteractionResponseUpdateMessage | APIInteractionResponseDeferredMessageUpdate
  >;
}
