<?php
/** Which server this site asks, and which of its files it loads: what the one option `shura` holds. */

namespace Shura;

defined( 'ABSPATH' ) || exit;

const OPTION = 'shura';

/** @return array{server: string, pinned: string} Empty strings for what is not set. */
function option(): array {
	$stored = get_option( OPTION, array() );
	return array_merge( array( 'server' => '', 'pinned' => '' ), is_array( $stored ) ? $stored : array() );
}

/** Address of the Shura server with a slash at the end; empty until it is set. */
function server(): string {
	return option()['server'];
}

/**
 * The address as it is kept, or null for what is none: https with a host and perhaps a path, or http on this machine.
 * Whatever could end an attribute or carry a password is refused rather than mended.
 */
function read_server( string $typed ): ?string {
	$host  = '(https://[^\s/?#@"\'<>\\\\]+|http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)';
	$path  = '(/[^\s?#"\'<>\\\\]*)?';
	$typed = trim( $typed );
	return preg_match( "~^$host$path$~iu", $typed ) ? trailingslashit( $typed ) : null;
}

/**
 * What a pasted `<script>` line loads, or null when it is not a file of that server with its hash.
 *
 * @return array{src: string, integrity: string}|null
 */
function read_pinned( string $pasted, string $server ): ?array {
	$tags = new \WP_HTML_Tag_Processor( $pasted );
	if ( '' === $server || ! $tags->next_tag( 'script' ) ) {
		return null;
	}
	$src       = (string) $tags->get_attribute( 'src' );
	$integrity = (string) $tags->get_attribute( 'integrity' );
	$ours      = preg_match( '~^' . preg_quote( $server, '~' ) . 'w/[A-Za-z0-9._-]+/[A-Za-z0-9._-]+\.js$~', $src );
	$hashed    = preg_match( '~^sha(256|384|512)-[A-Za-z0-9+/]+=*$~', $integrity );
	return $ours && $hashed ? compact( 'src', 'integrity' ) : null;
}

/** The line again as it is kept and shown. */
function pinned_line( array $pinned ): string {
	return sprintf( '<script type="module" src="%s" integrity="%s" crossorigin></script>', $pinned['src'], $pinned['integrity'] );
}
