<?php
/** What authors write by hand: pasted addresses, and the tags themselves. */

namespace Shura;

defined( 'ABSPATH' ) || exit;

/** Every element of Shura, and what names the thing that it shows. */
const TAGS = array(
	'shura-poll'           => 'poll',
	'shura-consultation'   => 'consultation',
	'shura-suggestion-box' => 'consultation',
	'shura-suggestions'    => 'consultation',
	'shura-response-feed'  => 'agency',
	'shura-pledge'         => 'agency',
	'shura-policy'         => 'agency',
	'shura-track'          => 'reference',
	'shura-trail'          => 'reference',
	'shura-search'         => 'agency',
);

/*
 * Authors without `unfiltered_html` keep the tags with these attributes and the link within. `server` is not among them:
 * whom readers vote with is decided in the settings, and `client` cannot be written in HTML.
 */
add_filter(
	'wp_kses_allowed_html',
	static function ( array $allowed, $context ): array {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		$choices = array_fill_keys( array_merge( array_keys( CHOICES ), array( 'class', 'dir', 'id' ) ), true );
		foreach ( TAGS as $tag => $name ) {
			$allowed[ $tag ] = array( $name => true ) + $choices;
		}
		return $allowed;
	},
	10,
	2
);

// After the shortcodes (11): a tag that was written by hand asks for the script as a block does.
add_filter(
	'the_content',
	static function ( string $content ): string {
		if ( false !== strpos( $content, '<shura-' ) ) {
			load_script();
		}
		return $content;
	},
	12
);

/*
 * An address on a line of its own becomes the element itself, in the page, with no request to the server while it is
 * rendered. What asks for oEmbed instead (the editor's preview, other plugins) gets the server's frame as it is: an
 * unknown provider's would be sandboxed.
 */
add_action(
	'init',
	static function (): void {
		if ( '' === server() ) {
			return;
		}
		foreach ( KINDS as $kind => $about ) {
			$page = server() . $about['path'];
			wp_oembed_add_provider( $page . '*', server() . 'oembed' );
			wp_embed_register_handler(
				"shura-$kind",
				'~^' . preg_quote( $page, '~' ) . '[a-z0-9][a-z0-9.-]*/?([?#].*)?$~',
				static function ( array $found, array $attributes, string $url ) use ( $kind ): string {
					wp_parse_str( (string) wp_parse_url( html_entity_decode( $url ), PHP_URL_QUERY ), $query );
					return element( $kind, array( $kind => $url, 'lang' => $query['lang'] ?? '' ) );
				}
			);
		}
	}
);
