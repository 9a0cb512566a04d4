import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

/** Refuse a request with a status and no more than its name: what went wrong inside is nobody else's business. */
export const refuse = (reply: FastifyReply, status: number): FastifyReply =>
  reply.code(status).send({ error: STATUS_CODES[status] ?? 'Error' });
