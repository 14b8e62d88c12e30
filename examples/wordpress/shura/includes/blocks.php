<?php
/** The blocks. What readers get is rendered here; `blocks/editor.js` is what authors see. */

namespace Shura;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function (): void {
		$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
		wp_register_script( 'shura-editor', plugins_url( 'blocks/editor.js', __DIR__ ), $needs, '0.1.0', true );
		foreach ( array_keys( KINDS ) as $kind ) {
			register_block_type(
				dirname( __DIR__ ) . "/blocks/$kind",
				array(
					'render_callback' => static function ( array $attributes ) use ( $kind ): string {
						$element = element( $kind, $attributes );
						return '' === $element ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $element );
					},
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function (): void {
		$about = array(
			'server'   => server(),
			'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=shura' ) : '',
			'language' => language( get_bloginfo( 'language' ) ),
			'kinds'    => array(
				'poll'         => array(
					'path'    => KINDS['poll']['path'],
					'label'   => __( 'Slug of the poll, or the address of its page', 'shura' ),
					'preview' => __( 'Preview of the poll', 'shura' ),
				),
				'consultation' => array(
					'path'    => KINDS['consultation']['path'],
					'label'   => __( 'Slug of the consultation, or the address of its page', 'shura' ),
					'preview' => __( 'Preview of the consultation', 'shura' ),
				),
			),
			'words'    => array(
				/* translators: %s: an address on the server. */
				'example'    => __( 'Such as “gardens”, or %s', 'shura' ),
				'show'       => __( 'Show', 'shura' ),
				'change'     => __( 'Change', 'shura' ),
				'unknown'    => __( 'This is neither a slug nor the address of such a page on the server.', 'shura' ),
				'noServer'   => __( 'The address of the Shura server is not set yet.', 'shura' ),
				'toSettings' => __( 'Set it', 'shura' ),
				'language'   => __( 'Language', 'shura' ),
				'ofThePage'  => __( 'That of the page', 'shura' ),
				'theme'      => __( 'Colours', 'shura' ),
				'auto'       => __( 'As the reader’s device', 'shura' ),
				'light'      => __( 'Light', 'shura' ),
				'dark'       => __( 'Dark', 'shura' ),
			),
		);
		wp_add_inline_script( 'shura-editor', 'window.shuraEditor = ' . wp_json_encode( $about, JSON_HEX_TAG ) . ';', 'before' );
	}
);
