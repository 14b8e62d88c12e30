-- One request after another, each with the next device token of a file (44 bytes and a newline each), or a plain GET.
-- Arguments after `--`: path, and for a vote the file of tokens, where to begin in it, and the Origin to send.
-- One thread only: the position in the file is a plain variable.

local path, tokens, at, size = nil, nil, 1, 45
local before, after, plain

function init(args)
  path = args[1]
  if args[2] == nil then
    plain = wrk.format('GET', path)
    return
  end
  local file = assert(io.open(args[2], 'rb'))
  tokens = file:read('*a')
  file:close()
  at = tonumber(args[3]) * size + 1
  local body = '{"answers":{"place":"north"}}'
  before = 'POST ' .. path .. ' HTTP/1.1\r\nHost: ' .. wrk.host .. ':' .. wrk.port .. '\r\nOrigin: ' .. args[4]
    .. '\r\nContent-Type: application/json\r\nContent-Length: ' .. #body .. '\r\nShura-Device: '
  after = '\r\n\r\n' .. body
end

function request()
  if plain then return plain end
  local token = string.sub(tokens, at, at + size - 2)
  if #token < size - 1 then error('out of device tokens') end
  at = at + size
  return before .. token .. after
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    'figures {"requests":%d,"microseconds":%d,"refused":%d,"broken":%d,"p50":%d,"p99":%d}',
    summary.requests, summary.duration, errors.status, errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
