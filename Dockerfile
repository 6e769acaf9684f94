# Masthead in a container. Everything that is yours is in the volume /data.
#   docker build --tag masthead .
#   docker run --detach --name masthead --restart unless-stopped --init --stop-timeout 20 \
#     --publish 127.0.0.1:3000:3000 --volume masthead-data:/data \
#     --env SITE_URL=https://example.org --env TRUSTED_PROXIES=1 masthead
FROM node:24-bookworm-slim

ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
RUN mkdir /data && chown node:node /app /data && chmod 700 /data
USER node

# What npm start would install: a layer of its own, for as long as the lockfile stays.
COPY --chown=node:node package.json package-lock.json .npmrc ./
COPY --chown=node:node scripts/*.mjs ./scripts/
RUN node scripts/run.mjs --version
COPY --chown=node:node . .

# The server listens inside of the container alone; `--publish` above decides who reaches it.
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=180s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# The first start of a container builds with the key of its volume, so that open forms outlive an upgrade.
CMD ["node", "scripts/start.mjs"]
