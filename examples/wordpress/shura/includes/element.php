<?php
/** The elements themselves: their markup, the link within, and the one script that all of a page share. */

namespace Shura;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'shura';

/** What can be put on a page. The words are for readers: a poll speaks Arabic or English, whatever languages WordPress has. */
const KINDS = array(
	'poll'         => array(
		'path'  => 'p/',
		'words' => array( 'ar' => 'شاركوا في الاستطلاع', 'en' => 'Take part in the poll' ),
	),
	'consultation' => array(
		'path'  => 'c/',
		'words' => array( 'ar' => 'شاركوا في الاستشارة', 'en' => 'Take part in the consultation' ),
	),
);

/** What else may be set on an element, and to what. */
const CHOICES = array(
	'lang'          => '/^(ar|en)(-[A-Za-z0-9]+)*$/',
	'theme'         => '/^(auto|light|dark)$/',
	'numerals'      => '/^(latn|arab)$/',
	'heading-level' => '/^[1-5]$/',
	'results'       => '/^(show|hide)$/',
);

/** The slug in what was typed, which may be the address of its page on the server; empty when there is none. */
function read_slug( string $kind, string $typed ): string {
	$page = '~^' . preg_quote( server() . KINDS[ $kind ]['path'], '~' ) . '([^/?#]+)/?([?#].*)?$~';
	$slug = preg_replace( $page, '$1', trim( $typed ) );
	return preg_match( '/^[a-z0-9][a-z0-9.-]{0,99}$/', (string) $slug ) ? $slug : '';
}

/** Markup of an element, with a link for whoever has no script; for editors, what is wrong instead of it. */
function element( string $kind, array $given ): string {
	$typed = isset( $given[ $kind ] ) && is_string( $given[ $kind ] ) ? $given[ $kind ] : '';
	if ( '' === server() ) {
		return tell_editors( __( 'Shura: the address of the server is missing. It is set under Settings, Shura.', 'shura' ) );
	}
	$slug = read_slug( $kind, $typed );
	if ( '' === $slug ) {
		/* translators: %s: what somebody typed. */
		return tell_editors( __( 'Shura: %s is neither a slug nor the address of a page on the server.', 'shura' ), $typed );
	}
	$attributes = array( $kind => $slug );
	foreach ( CHOICES as $name => $shape ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
		if ( preg_match( $shape, $value ) ) {
			$attributes[ $name ] = $value;
		}
	}
	load_script();
	$written  = '';
	$language = language( $attributes['lang'] ?? get_bloginfo( 'language' ) );
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<shura-%1$s%2$s><a href="%3$s" lang="%4$s">%5$s</a></shura-%1$s>',
		$kind,
		$written,
		esc_url( server() . KINDS[ $kind ]['path'] . $slug . '?lang=' . $language ),
		esc_attr( $language ),
		esc_html( KINDS[ $kind ]['words'][ $language ] )
	);
}

/** Arabic for Arabic sites, Algerian and Moroccan ones included; English for all others. */
function language( string $tag ): string {
	return preg_match( '/^ar[qy]?(-|$)/i', $tag ) ? 'ar' : 'en';
}

/** What is wrong, for those who can mend it; readers see nothing. */
function tell_editors( string $words, string $typed = '' ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$quoted = '<code dir="ltr">' . esc_html( $typed ) . '</code>';
	return '<p role="note"><strong>' . sprintf( esc_html( $words ), $quoted ) . '</strong></p>';
}

/** A module is loaded once, however often it is asked for; its address takes no `?ver=`, which would make a second copy. */
function load_script(): void {
	if ( '' === server() ) {
		return;
	}
	$pinned = read_pinned( option()['pinned'], server() );
	wp_enqueue_script_module( SCRIPT, $pinned['src'] ?? server() . 'w/v1/shura.js', array(), null );
}

add_filter(
	'wp_script_attributes',
	static function ( array $attributes ): array {
		$pinned = read_pinned( option()['pinned'], server() );
		if ( $pinned && SCRIPT . '-js-module' === ( $attributes['id'] ?? '' ) ) {
			$attributes['integrity']   = $pinned['integrity'];
			$attributes['crossorigin'] = 'anonymous';
		}
		return $attributes;
	}
);

foreach ( array_keys( KINDS ) as $kind ) {
	add_shortcode( "shura-$kind", static fn( $given ) => element( $kind, (array) $given ) );
}
